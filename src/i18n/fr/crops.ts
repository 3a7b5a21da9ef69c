import { enCrops } from '../en/crops';

export const frCrops: typeof enCrops = enCrops;
