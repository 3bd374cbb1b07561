-- CreateTable
CREATE TABLE "WorkdayYear" (
    "year" INTEGER NOT NULL,
    "off" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "setBy" TEXT NOT NULL,
    "eventId" INTEGER NOT NULL,
    "setAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WorkdayYear_pkey" PRIMARY KEY ("year")
);

-- CreateIndex
CREATE INDEX "WorkdayYear_eventId_idx" ON "WorkdayYear"("eventId");
