import { enAbout } from '../en/about';

export const esAbout: typeof enAbout = enAbout;
