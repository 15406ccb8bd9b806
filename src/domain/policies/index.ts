import type { Policy } from "../policy/policy";
import { BRIGHTON_AND_HOVE_2021_22 } from "./brighton-and-hove-2021-22";
import { DEFAULT_POLICY } from "./default";
import { HARROW_2014_15 } from "./harrow-2014-15";
import { HAVERING_2012_13 } from "./havering-2012-13";
import { HAVERING_2013_14 } from "./havering-2013-14";
import { HAVERING_2024_25 } from "./havering-2024-25";
import { KENT_2020 } from "./kent-2020";
import { MAIDSTONE_2009_23 } from "./maidstone-2009-23";
import { MIDDLESBROUGH_2009_11 } from "./middlesbrough-2009-11";
import { RHONDDA_CYNON_TAF_2017_19 } from "./rhondda-cynon-taf-2017-19";
import { ROTHER_2024_25 } from "./rother-2024-25";
import { THURROCK_2014_15 } from "./thurrock-2014-15";
import { TOOWOOMBA_2017 } from "./toowoomba-2017";

/** The policies that come with the product, in the order in which they are offered: the default, then published rules. */
export const POLICIES: readonly Policy[] = [
  DEFAULT_POLICY,
  HAVERING_2012_13,
  HAVERING_2013_14,
  HAVERING_2024_25,
  HARROW_2014_15,
  BRIGHTON_AND_HOVE_2021_22,
  KENT_2020,
  MAIDSTONE_2009_23,
  MIDDLESBROUGH_2009_11,
  RHONDDA_CYNON_TAF_2017_19,
  ROTHER_2024_25,
  THURROCK_2014_15,
  TOOWOOMBA_2017,
];
