-- CreateTable
CREATE TABLE "PaperExport" (
    "id" SERIAL NOT NULL,
    "regimeId" TEXT NOT NULL,
    "fromDay" TEXT NOT NULL,
    "toDay" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "unmasked" BOOLEAN NOT NULL,
    "askedBy" TEXT NOT NULL,
    "channel" TEXT,
    "chatId" TEXT,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),
    "why" TEXT,

    CONSTRAINT "PaperExport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PaperExport_doneAt_id_idx" ON "PaperExport"("doneAt", "id");
