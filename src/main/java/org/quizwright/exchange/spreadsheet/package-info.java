/** Banks as XLSX workbooks and CSV files, one row a question, and sheets for reviewers. */
@NullMarked
package org.quizwright.exchange.spreadsheet;

import org.jspecify.annotations.NullMarked;
