import { enCrops } from '../en/crops';

export const esCrops: typeof enCrops = enCrops;
