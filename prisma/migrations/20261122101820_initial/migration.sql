-- CreateTable
CREATE TABLE "Council" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "gssCode" TEXT,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "nation" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "domain" TEXT,
    "population" INTEGER,
    "alternativeNames" TEXT NOT NULL DEFAULT '[]',
    "origin" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SourceDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "errorCode" TEXT,
    "errorText" TEXT,
    "text" TEXT,
    "pages" TEXT NOT NULL DEFAULT '[]',
    "acceptedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" DATETIME,
    "responseId" TEXT,
    CONSTRAINT "SourceDocument_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "FoiResponse" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Job_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "SourceDocument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FoiResponse" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "councilId" TEXT,
    "authorityRead" TEXT,
    "reference" TEXT,
    "responseDate" TEXT,
    "reuse" TEXT,
    "state" TEXT NOT NULL,
    "rejectReason" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "identification" TEXT NOT NULL DEFAULT '{}',
    "warnings" TEXT NOT NULL DEFAULT '[]',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" DATETIME,
    "revision" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "FoiResponse_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "responseId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "spans" TEXT NOT NULL,
    CONSTRAINT "Answer_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "FoiResponse" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FieldValue" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "responseId" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "value" TEXT,
    "confidence" REAL NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '[]',
    "exemptions" TEXT NOT NULL DEFAULT '[]',
    "derivation" TEXT,
    "origin" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "supersededAt" DATETIME,
    CONSTRAINT "FieldValue_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "FoiResponse" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT
);

-- CreateTable
CREATE TABLE "Provision" (
    "councilId" TEXT NOT NULL PRIMARY KEY,
    "responseId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "gssCode" TEXT,
    "councilName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "nation" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "population" INTEGER,
    "isSample" BOOLEAN NOT NULL,
    "reference" TEXT,
    "responseDate" TEXT,
    "publishedAt" DATETIME NOT NULL,
    "cells" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "deliveryModel" TEXT,
    "providers" TEXT,
    "contractStart" TEXT,
    "contractEnd" TEXT,
    "contractLatestEnd" TEXT,
    "referralRoutes" TEXT,
    "triagedBy" TEXT,
    "referralCount" REAL,
    "referralPeriod" TEXT,
    "systemUsed" BOOLEAN,
    "systemNames" TEXT,
    "systemOperator" TEXT,
    "inPersonPercent" REAL,
    "videoPercent" REAL,
    "telephonePercent" REAL,
    "sessionsPerCase" REAL,
    "selfManagedPercent" REAL,
    "assistedPercent" REAL,
    "kpis" TEXT,
    "annualCost" REAL,
    "costPerSession" REAL,
    "educationOffered" BOOLEAN,
    "educationDeliveredBy" TEXT,
    "retenderDate" TEXT,
    "procurementReference" TEXT,
    "tenderPlanned" BOOLEAN,
    "deliveryModelStatus" TEXT NOT NULL,
    "providersStatus" TEXT NOT NULL,
    "contractStartStatus" TEXT NOT NULL,
    "contractEndStatus" TEXT NOT NULL,
    "contractLatestEndStatus" TEXT NOT NULL,
    "referralRoutesStatus" TEXT NOT NULL,
    "triagedByStatus" TEXT NOT NULL,
    "referralCountStatus" TEXT NOT NULL,
    "referralPeriodStatus" TEXT NOT NULL,
    "systemUsedStatus" TEXT NOT NULL,
    "systemNamesStatus" TEXT NOT NULL,
    "systemOperatorStatus" TEXT NOT NULL,
    "inPersonPercentStatus" TEXT NOT NULL,
    "videoPercentStatus" TEXT NOT NULL,
    "telephonePercentStatus" TEXT NOT NULL,
    "sessionsPerCaseStatus" TEXT NOT NULL,
    "selfManagedPercentStatus" TEXT NOT NULL,
    "assistedPercentStatus" TEXT NOT NULL,
    "kpisStatus" TEXT NOT NULL,
    "annualCostStatus" TEXT NOT NULL,
    "costPerSessionStatus" TEXT NOT NULL,
    "educationOfferedStatus" TEXT NOT NULL,
    "educationDeliveredByStatus" TEXT NOT NULL,
    "retenderDateStatus" TEXT NOT NULL,
    "procurementReferenceStatus" TEXT NOT NULL,
    "tenderPlannedStatus" TEXT NOT NULL,
    CONSTRAINT "Provision_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Council" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Provision_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "FoiResponse" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProvisionItem" (
    "councilId" TEXT NOT NULL,
    "fieldId" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("councilId", "fieldId", "value"),
    CONSTRAINT "ProvisionItem_councilId_fkey" FOREIGN KEY ("councilId") REFERENCES "Provision" ("councilId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Council_slug_key" ON "Council"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Council_gssCode_key" ON "Council"("gssCode");

-- CreateIndex
CREATE INDEX "Council_name_idx" ON "Council"("name");

-- CreateIndex
CREATE UNIQUE INDEX "SourceDocument_sha256_key" ON "SourceDocument"("sha256");

-- CreateIndex
CREATE INDEX "SourceDocument_state_idx" ON "SourceDocument"("state");

-- CreateIndex
CREATE INDEX "SourceDocument_responseId_idx" ON "SourceDocument"("responseId");

-- CreateIndex
CREATE UNIQUE INDEX "Job_documentId_key" ON "Job"("documentId");

-- CreateIndex
CREATE INDEX "Job_state_createdAt_idx" ON "Job"("state", "createdAt");

-- CreateIndex
CREATE INDEX "FoiResponse_state_idx" ON "FoiResponse"("state");

-- CreateIndex
CREATE INDEX "FoiResponse_councilId_idx" ON "FoiResponse"("councilId");

-- CreateIndex
CREATE INDEX "Answer_responseId_idx" ON "Answer"("responseId");

-- CreateIndex
CREATE INDEX "FieldValue_responseId_supersededAt_idx" ON "FieldValue"("responseId", "supersededAt");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_at_idx" ON "AuditEntry"("subject", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Provision_responseId_key" ON "Provision"("responseId");

-- CreateIndex
CREATE INDEX "Provision_deliveryModel_idx" ON "Provision"("deliveryModel");

-- CreateIndex
CREATE INDEX "Provision_region_idx" ON "Provision"("region");

-- CreateIndex
CREATE INDEX "Provision_contractEnd_idx" ON "Provision"("contractEnd");

-- CreateIndex
CREATE INDEX "ProvisionItem_fieldId_value_idx" ON "ProvisionItem"("fieldId", "value");
