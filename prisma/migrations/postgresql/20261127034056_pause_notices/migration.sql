-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "paused" BOOLEAN NOT NULL DEFAULT false;
