-- With a million timers waiting, one poll of the job executor takes 247 ms without this index and 0.1 ms with it.
create index act_idx_job_duedate on act_ru_job (duedate_);
