-- CreateTable
CREATE TABLE "WrittenReport" (
    "reportId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "fileHash" TEXT,
    "fileName" TEXT,
    "checked" BOOLEAN NOT NULL,
    "passedOnAt" TIMESTAMP(3),
    "passedOnBy" TEXT,

    CONSTRAINT "WrittenReport_pkey" PRIMARY KEY ("reportId")
);

-- CreateTable
CREATE TABLE "HandOver" (
    "id" SERIAL NOT NULL,
    "regimeId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "fromName" TEXT NOT NULL,
    "toId" TEXT,
    "text" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "takenAt" TIMESTAMP(3),
    "takenBy" TEXT,
    "toldAt" TIMESTAMP(3),
    "eventId" INTEGER NOT NULL,

    CONSTRAINT "HandOver_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "HandOver_takenAt_toldAt_dueAt_idx" ON "HandOver"("takenAt", "toldAt", "dueAt");

-- CreateIndex
CREATE INDEX "HandOver_eventId_idx" ON "HandOver"("eventId");
