package org.quizwright.assembly.aim;

import java.util.List;
import java.util.TreeSet;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.pool.Candidates;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.source.TextRef;

/** Drafts of sheets on the invented harbour. */
public final class HarbourDraft {

  public static final SentenceIndex INDEX = new SentenceIndex(Harbour.model());

  private HarbourDraft() {}

  /** Those of the questions that may be printed. */
  public static List<Candidate> candidates(Question... questions) {
    return new Candidates(INDEX, Blueprint.standard(Harbour.THEME))
        .of(HarbourBank.bank(List.of(questions)));
  }

  public static Candidate candidate(Question question) {
    return candidates(question).get(0);
  }

  public static SheetDraft of(Question... questions) {
    return SheetDraft.of(INDEX, candidates(questions));
  }

  /** A sheet without questions that prints these sentences. */
  public static SheetDraft printing(SentenceIndex index, TextRef... reading) {
    return new SheetDraft(index, List.of(), new TreeSet<>(List.of(reading)));
  }
}
