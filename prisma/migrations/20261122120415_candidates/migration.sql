-- AlterTable
ALTER TABLE "FieldValue" ADD COLUMN "candidates" TEXT NOT NULL DEFAULT '[]';
