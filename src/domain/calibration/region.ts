/** The calibrations that ship with the app, each with the region in which it may be used. */
import type { PrecipitationModel } from '../fusion/precipitation';
import { isInside, isValidPoint, type Position } from '../geography';
import type { Skill } from '../skill';
import type { FusionModel } from './model';
import brazil from './tables/brazil.json';

/** A place that a table was learnt at. */
export interface TrainedSite {
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly elevationM: number;
}

/** Data that a table was learnt from. */
export interface TrainingData {
  readonly name: string;
  readonly licence: string;
  readonly doi?: string;
}

/** How far held-out estimates from some sources were from the reference: the mean over so many sites. */
export interface HeldOutSkill {
  readonly sources: readonly string[];
  readonly siteCount: number;
  readonly skill: Skill;
}

/** What was learnt in a region. The numbers are made by scripts/calibrate.ts. */
export interface CalibrationTable {
  readonly id: string;
  /** Where the table may be used: longitude and latitude of the corners, closed. */
  readonly region: readonly Position[];
  readonly training: {
    readonly data: readonly TrainingData[];
    /** ISO dates. */
    readonly firstDate: string;
    readonly lastDate: string;
    readonly sites: readonly TrainedSite[];
  };
  /** Of all sources of the table together. */
  readonly heldOut: Skill;
  /** As the combinations of the model. */
  readonly heldOutByCombination: readonly HeldOutSkill[];
  readonly model: FusionModel;
  /** Absent in a table that says nothing of the rain. */
  readonly precipitation?: PrecipitationModel;
}

/** The compiler reads lists of unknown length in a JSON file; that they have the model's shape is tested. */
const TABLES: readonly CalibrationTable[] = [brazil as unknown as CalibrationTable];

/** The table whose region holds a point; null outside all of them. */
export function tableAt(latitudeDeg: number, longitudeDeg: number): CalibrationTable | null {
  const point = { latitudeDeg, longitudeDeg };
  if (!isValidPoint(point)) return null;
  return TABLES.find(({ region }) => isInside(point, [region])) ?? null;
}
