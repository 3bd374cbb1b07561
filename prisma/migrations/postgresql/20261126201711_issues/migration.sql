-- CreateTable
CREATE TABLE "Issue" (
    "number" SERIAL NOT NULL,
    "regimeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "lastReportId" INTEGER NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "compiledAt" TIMESTAMP(3) NOT NULL,
    "filedAt" TIMESTAMP(3),
    "approvedAt" TIMESTAMP(3),
    "approvedBy" TEXT,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "Issue_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "Issue_regimeId_kind_unitId_fromDay_key" ON "Issue"("regimeId", "kind", "unitId", "fromDay");
