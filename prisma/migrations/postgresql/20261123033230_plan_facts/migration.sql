-- CreateTable
CREATE TABLE "PlanFacts" (
    "id" SERIAL NOT NULL,
    "planKey" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "setBy" TEXT NOT NULL,
    "setAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PlanFacts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PlanFacts_planKey_idx" ON "PlanFacts"("planKey");
