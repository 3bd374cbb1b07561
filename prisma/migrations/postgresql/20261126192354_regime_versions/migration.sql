-- CreateTable
CREATE TABLE "RegimeVersion" (
    "id" SERIAL NOT NULL,
    "regimeId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "data" TEXT,
    "declaredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RegimeVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RegimeVersion_regimeId_fromDay_key" ON "RegimeVersion"("regimeId", "fromDay");
