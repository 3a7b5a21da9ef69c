import { enCrops } from '../en/crops';

export const ptCrops: typeof enCrops = enCrops;
