/** What the command says about itself. */
import { LABEL_COLUMNS, NUMBER_COLUMNS } from './columns';
import { FLAGS } from './flags';

const FLAG_LINES = Object.entries(FLAGS)
  .map(([flag, meaning]) => `  ${flag.padEnd(33)}${meaning}`)
  .join('\n');

export const HELP = `Reference evapotranspiration of a weather file.

  npm run --silent et0 -- FILE.csv --latitude D --elevation M [options]

Writes date,et0_mm,flags to standard output, one row for each of the file, in full precision. A row that cannot be
computed has no ETo and a flag that says why. Flags are parted by |. FILE may be - for standard input.

The file has commas between columns and a header; unknown columns are named and not used.
  ${LABEL_COLUMNS.join(', ')}, ${NUMBER_COLUMNS.join(', ')}
Dates are 2000-07-01; hours are the end of the hour in local standard time, 2000-07-01T16:00, in order of time. An empty
cell, null, NaN, -99, -999 and -9999 are missing.

Place and instrument (degrees north and east positive, metres)
  --latitude D  --elevation M      needed
  --wind-height M                  height of wind_mps above ground; 2 unless given
  --longitude D  --utc-offset H    needed for hours: where the clock of the file stands, standard time
  --coastal                        k_Rs of Eq. 50 is 0.19 and not 0.16
Equation
  --step daily|hourly              daily unless given; --period-hours H for hours of another length
  --standard fao56|asce            fao56 unless given
  --reference short|tall           short unless given; tall with asce
  --rso simple|full                clear sky from the elevation, or from vapour and sun; simple unless given
  --constants standard|refet       with asce: as printed, or not rounded as in the Ref-ET program; refet with --rso full
Single switches, each of which else follows the standard
  --sigma fao56|asce|NUMBER        Stefan–Boltzmann constant
  --slope fao56|asce               4098 · 0.6108 or 2503
  --ratio-min R                    the least Rs/Rso: 0 or 0.3
  --wind-floor U                   the least u2, m/s; none unless given
  --hourly-cd fao56|asce           0.34 always, or 0.24 by day and 0.96 by night

What is used for a day, the first that is there:
  temperature  tmax_c and tmin_c; tmean_c only where one of them is missing. The mean is that of the extremes (Eq. 9).
  humidity     ea_kpa, tdew_c, rhmax_pct with rhmin_pct, rhmax_pct, rhmean_pct, else tmin_c (Eq. 48)
  radiation    rs_mj_m2 (a day), sunshine_h (Eq. 35), else tmax_c and tmin_c (Eq. 50)
  wind         wind_mps, else 2 m/s
For an hour: t_c; ea_kpa, tdew_c, rhmean_pct; rs_mj_m2 (an hour); wind_mps, else 2 m/s. Nothing else is estimated.

Flags
${FLAG_LINES}

Exit status: 0 done, 1 the file cannot be read, 2 the options are wrong.
`;
