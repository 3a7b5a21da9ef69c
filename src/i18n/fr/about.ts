import { enAbout } from '../en/about';

export const frAbout: typeof enAbout = enAbout;
