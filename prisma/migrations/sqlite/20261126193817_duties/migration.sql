-- CreateTable
CREATE TABLE "Duty" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "seenAt" DATETIME NOT NULL,
    "goneAt" DATETIME,
    "replaces" INTEGER
);

-- CreateTable
CREATE TABLE "DutyDecision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "dutyId" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DutyDecision_dutyId_fkey" FOREIGN KEY ("dutyId") REFERENCES "Duty" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Duty_key_key" ON "Duty"("key");

-- CreateIndex
CREATE INDEX "Duty_state_idx" ON "Duty"("state");

-- CreateIndex
CREATE INDEX "DutyDecision_dutyId_id_idx" ON "DutyDecision"("dutyId", "id");
