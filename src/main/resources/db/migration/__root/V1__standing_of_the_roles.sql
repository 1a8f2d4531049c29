-- Nobody but the owner makes anything here; every module opens its own schema to those who need it.
revoke all on schema public from app, job, survey_writer, indicator_reader;
