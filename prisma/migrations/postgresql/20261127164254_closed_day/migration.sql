-- CreateTable
CREATE TABLE "ClosedDay" (
    "regimeId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "data" TEXT NOT NULL,

    CONSTRAINT "ClosedDay_pkey" PRIMARY KEY ("regimeId","day")
);
