-- DropIndex
DROP INDEX "Incident_state_limitAt_idx";

-- AlterTable
ALTER TABLE "Incident" ADD COLUMN     "access" TEXT NOT NULL DEFAULT 'open',
ADD COLUMN     "countsFrom" TIMESTAMP(3),
ADD COLUMN     "dueAt" TIMESTAMP(3),
ADD COLUMN     "duplicateOf" INTEGER,
ADD COLUMN     "extended" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "extensionTo" TIMESTAMP(3),
ADD COLUMN     "handlerId" TEXT,
ADD COLUMN     "handlerName" TEXT,
ADD COLUMN     "limitRule" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "nudges" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "open" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "reward" TEXT,
ADD COLUMN     "rung" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "satisfied" BOOLEAN,
ADD COLUMN     "seenBy" TEXT NOT NULL DEFAULT '[]',
ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'staff',
ADD COLUMN     "stage" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "startedAt" TIMESTAMP(3),
ADD COLUMN     "touchedAt" TIMESTAMP(3),
ADD COLUMN     "unitId" TEXT,
ADD COLUMN     "watch" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "LocalEvent" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "endedAt" TIMESTAMP(3) NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,

    CONSTRAINT "LocalEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inspection" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "gridId" TEXT,
    "text" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "eventId" INTEGER NOT NULL,

    CONSTRAINT "Inspection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentRules" (
    "id" INTEGER NOT NULL,
    "rules" TEXT NOT NULL,
    "upTo" INTEGER NOT NULL,

    CONSTRAINT "IncidentRules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LocalEvent_name_endedAt_idx" ON "LocalEvent"("name", "endedAt");

-- CreateIndex
CREATE INDEX "Inspection_day_idx" ON "Inspection"("day");

-- CreateIndex
CREATE INDEX "Incident_dueAt_idx" ON "Incident"("dueAt");

-- CreateIndex
CREATE INDEX "Incident_open_number_idx" ON "Incident"("open", "number");

-- CreateIndex
CREATE INDEX "Incident_open_category_gridId_number_idx" ON "Incident"("open", "category", "gridId", "number");

-- CreateIndex
CREATE INDEX "Incident_state_number_idx" ON "Incident"("state", "number");

-- CreateIndex
CREATE INDEX "Incident_gridId_number_idx" ON "Incident"("gridId", "number");

-- CreateIndex
CREATE INDEX "Incident_category_number_idx" ON "Incident"("category", "number");

-- Incidents of older versions: watched for their limit alone.
UPDATE "Incident" SET "open" = false WHERE "state" = 'resolved';
UPDATE "Incident" SET "dueAt" = "limitAt" WHERE "state" <> 'resolved' AND "escalatedAt" IS NULL;
