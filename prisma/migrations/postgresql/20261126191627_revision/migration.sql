-- CreateTable
CREATE TABLE "Revision" (
    "name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("name")
);
