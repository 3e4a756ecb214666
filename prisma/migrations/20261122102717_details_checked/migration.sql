-- AlterTable
ALTER TABLE "FoiResponse" ADD COLUMN "detailsCheckedAt" DATETIME;
