-- AlterTable
ALTER TABLE "PaperExport" ADD COLUMN     "subject" TEXT NOT NULL DEFAULT 'paper';
