import { enAbout } from '../en/about';

export const ptAbout: typeof enAbout = enAbout;
