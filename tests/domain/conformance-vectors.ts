/** The days of Greeley as weather for other tests; the vectors themselves are in src/conformance. */
export { GREELEY, greeleyDay } from '../../src/conformance/greeley';
export { GREELEY_DAYS } from '../../src/conformance/greeley-daily';
