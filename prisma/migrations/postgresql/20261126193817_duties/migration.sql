-- CreateTable
CREATE TABLE "Duty" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "proposal" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "seenAt" TIMESTAMP(3) NOT NULL,
    "goneAt" TIMESTAMP(3),
    "replaces" INTEGER,

    CONSTRAINT "Duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DutyDecision" (
    "id" SERIAL NOT NULL,
    "dutyId" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "byId" TEXT,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DutyDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Duty_key_key" ON "Duty"("key");

-- CreateIndex
CREATE INDEX "Duty_state_idx" ON "Duty"("state");

-- CreateIndex
CREATE INDEX "DutyDecision_dutyId_id_idx" ON "DutyDecision"("dutyId", "id");

-- AddForeignKey
ALTER TABLE "DutyDecision" ADD CONSTRAINT "DutyDecision_dutyId_fkey" FOREIGN KEY ("dutyId") REFERENCES "Duty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
