import type { Policy } from "../policy/policy";
import { ANGLESEY_2022_26 } from "./anglesey-2022-26";
import { BARNET_2016_17 } from "./barnet-2016-17";
import { BIRMINGHAM_2020 } from "./birmingham-2020";
import { BRIGHTON_AND_HOVE_2021_22 } from "./brighton-and-hove-2021-22";
import { DEFAULT_POLICY } from "./default";
import { EAST_RIDING_2009 } from "./east-riding-2009";
import { HARROW_2014_15 } from "./harrow-2014-15";
import { HAVERING_2012_13 } from "./havering-2012-13";
import { HAVERING_2013_14 } from "./havering-2013-14";
import { HAVERING_2015_16 } from "./havering-2015-16";
import { HAVERING_2017_18 } from "./havering-2017-18";
import { HAVERING_2024_25 } from "./havering-2024-25";
import { KENT_2020 } from "./kent-2020";
import { LEWISHAM_2011_17 } from "./lewisham-2011-17";
import { MAIDSTONE_2009_23 } from "./maidstone-2009-23";
import { MIDDLESBROUGH_2009_11 } from "./middlesbrough-2009-11";
import { REIGATE_AND_BANSTEAD_2012 } from "./reigate-and-banstead-2012";
import { RHONDDA_CYNON_TAF_2017_19 } from "./rhondda-cynon-taf-2017-19";
import { ROTHER_2024_25 } from "./rother-2024-25";
import { STOCKTON_2014_15 } from "./stockton-2014-15";
import { SWANSEA_2012_13 } from "./swansea-2012-13";
import { THURROCK_2014_15 } from "./thurrock-2014-15";
import { TOOWOOMBA_2017 } from "./toowoomba-2017";
import { WEST_LINDSEY_2021_22 } from "./west-lindsey-2021-22";

/** The policies that come with the product, in the order in which they are offered: the default, then published rules. */
export const POLICIES: readonly Policy[] = [
  DEFAULT_POLICY,
  HAVERING_2012_13,
  HAVERING_2013_14,
  HAVERING_2015_16,
  HAVERING_2017_18,
  HAVERING_2024_25,
  HARROW_2014_15,
  ANGLESEY_2022_26,
  BARNET_2016_17,
  BIRMINGHAM_2020,
  BRIGHTON_AND_HOVE_2021_22,
  EAST_RIDING_2009,
  KENT_2020,
  LEWISHAM_2011_17,
  MAIDSTONE_2009_23,
  MIDDLESBROUGH_2009_11,
  REIGATE_AND_BANSTEAD_2012,
  RHONDDA_CYNON_TAF_2017_19,
  ROTHER_2024_25,
  STOCKTON_2014_15,
  SWANSEA_2012_13,
  THURROCK_2014_15,
  TOOWOOMBA_2017,
  WEST_LINDSEY_2021_22,
];
