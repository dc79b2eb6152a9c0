package org.quizwright.banking;

import org.quizwright.json.GeneratedBank;
import org.quizwright.model.question.QuestionBank;

/** A merged bank, the base for the next merge, and what became of each question. */
record Merged(QuestionBank bank, GeneratedBank base, BankPlan plan) {}
