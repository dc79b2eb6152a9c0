/**
 * Banks as XLSX workbooks and CSV files, one row a question, sheets for reviewers, and lists of the
 * students of a class.
 */
@NullMarked
package org.quizwright.exchange.spreadsheet;

import org.jspecify.annotations.NullMarked;
