-- CreateTable
CREATE TABLE "LocalEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "endedAt" DATETIME NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Inspection" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "gridId" TEXT,
    "text" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "eventId" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "IncidentRules" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "rules" TEXT NOT NULL,
    "upTo" INTEGER NOT NULL
);

-- Columns are added one by one: a new table would have to be put in the place of one that steps refer to.
DROP INDEX "Incident_state_limitAt_idx";
ALTER TABLE "Incident" ADD COLUMN "startedAt" DATETIME;
ALTER TABLE "Incident" ADD COLUMN "countsFrom" DATETIME;
ALTER TABLE "Incident" ADD COLUMN "limitRule" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Incident" ADD COLUMN "extensionTo" DATETIME;
ALTER TABLE "Incident" ADD COLUMN "extended" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Incident" ADD COLUMN "source" TEXT NOT NULL DEFAULT 'staff';
ALTER TABLE "Incident" ADD COLUMN "access" TEXT NOT NULL DEFAULT 'open';
ALTER TABLE "Incident" ADD COLUMN "unitId" TEXT;
ALTER TABLE "Incident" ADD COLUMN "rung" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Incident" ADD COLUMN "handlerId" TEXT;
ALTER TABLE "Incident" ADD COLUMN "handlerName" TEXT;
ALTER TABLE "Incident" ADD COLUMN "duplicateOf" INTEGER;
ALTER TABLE "Incident" ADD COLUMN "reward" TEXT;
ALTER TABLE "Incident" ADD COLUMN "satisfied" BOOLEAN;
ALTER TABLE "Incident" ADD COLUMN "seenBy" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "Incident" ADD COLUMN "watch" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Incident" ADD COLUMN "stage" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Incident" ADD COLUMN "nudges" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Incident" ADD COLUMN "touchedAt" DATETIME;
ALTER TABLE "Incident" ADD COLUMN "dueAt" DATETIME;
ALTER TABLE "Incident" ADD COLUMN "open" BOOLEAN NOT NULL DEFAULT true;
CREATE INDEX "Incident_dueAt_idx" ON "Incident"("dueAt");
CREATE INDEX "Incident_open_number_idx" ON "Incident"("open", "number");
CREATE INDEX "Incident_open_category_gridId_number_idx" ON "Incident"("open", "category", "gridId", "number");
CREATE INDEX "Incident_state_number_idx" ON "Incident"("state", "number");
CREATE INDEX "Incident_gridId_number_idx" ON "Incident"("gridId", "number");
CREATE INDEX "Incident_category_number_idx" ON "Incident"("category", "number");

-- CreateIndex
CREATE INDEX "LocalEvent_name_endedAt_idx" ON "LocalEvent"("name", "endedAt");

-- CreateIndex
CREATE INDEX "Inspection_day_idx" ON "Inspection"("day");

-- Incidents of older versions: watched for their limit alone.
UPDATE "Incident" SET "open" = false WHERE "state" = 'resolved';
UPDATE "Incident" SET "dueAt" = "limitAt" WHERE "state" <> 'resolved' AND "escalatedAt" IS NULL;
