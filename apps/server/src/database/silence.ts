/**
 * What PostgreSQL is told so that its own log repeats no value: errors and warnings carry them in their first line, in the
 * detail of what was violated, and with the statement and its parameters. All of that goes to whoever asked, which is Pana;
 * starts, crashes and recoveries still stand in its log.
 */
export const SILENCE = {
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
} as const;
