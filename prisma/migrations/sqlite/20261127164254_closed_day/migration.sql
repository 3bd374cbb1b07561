-- CreateTable
CREATE TABLE "ClosedDay" (
    "regimeId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "data" TEXT NOT NULL,

    PRIMARY KEY ("regimeId", "day")
);
