-- A demo whose portfolio begins on a fixed day lives in the past of the wall clock.
alter table business_clock drop constraint business_clock_offset_ms_check;
