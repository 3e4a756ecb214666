import type { FieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import { readContractEnd, readContractLatestEnd, readContractStart } from './contract.ts';
import { readAnnualCost, readCostPerSession } from './costs.ts';
import { readDeliveryModel } from './delivery-model.ts';
import { readEducationDelivery, readEducationOffered } from './education.ts';
import { readKpis } from './kpis.ts';
import { readPlanShare } from './plan-split.ts';
import { readProcurementReference, readRetenderDate, readTenderPlanned } from './procurement.ts';
import { readProviders } from './providers.ts';
import type { Interpreter } from './reading.ts';
import { readReferralRoutes } from './referral-routes.ts';
import { readReferralCount, readReferralPeriod } from './referrals.ts';
import { readSessionShare } from './session-split.ts';
import { readSessionsPerCase } from './sessions-per-case.ts';
import { readSystemNames, readSystemOperator, readSystemUsed } from './systems.ts';
import { readTriage } from './triage.ts';

/** The rule that reads each field. */
export const INTERPRETERS: Readonly<Record<FieldId, Interpreter>> = {
  deliveryModel: readDeliveryModel,
  providers: readProviders,
  contractStart: readContractStart,
  contractEnd: readContractEnd,
  contractLatestEnd: readContractLatestEnd,
  referralRoutes: readReferralRoutes,
  triagedBy: readTriage,
  referralCount: readReferralCount,
  referralPeriod: readReferralPeriod,
  systemUsed: readSystemUsed,
  systemNames: readSystemNames,
  systemOperator: readSystemOperator,
  inPersonPercent: readSessionShare,
  videoPercent: readSessionShare,
  telephonePercent: readSessionShare,
  sessionsPerCase: readSessionsPerCase,
  selfManagedPercent: readPlanShare,
  assistedPercent: readPlanShare,
  kpis: readKpis,
  annualCost: readAnnualCost,
  costPerSession: readCostPerSession,
  educationOffered: readEducationOffered,
  educationDeliveredBy: readEducationDelivery,
  retenderDate: readRetenderDate,
  procurementReference: readProcurementReference,
  tenderPlanned: readTenderPlanned,
};
