package org.quizwright.assembly.copyfitting;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.aim.Aim;
import org.quizwright.assembly.aim.HarbourDraft;
import org.quizwright.assembly.composition.SheetComposer;
import org.quizwright.assembly.passage.Relevance;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.assembly.selection.Chooser;
import org.quizwright.assembly.selection.ContextFiller;
import org.quizwright.assembly.workload.Scope;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Level;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Worksheet;

/** Sheets on the invented harbour, tried on paper. */
record HarbourPaper(Level level, ToDoubleFunction<Worksheet> pages, List<Aim> aims) {

  private static final SentenceIndex INDEX = HarbourDraft.INDEX;

  /** For a sheet of the core level that has no aim but these. */
  HarbourPaper(ToDoubleFunction<Worksheet> pages, Aim... aims) {
    this(Level.CORE, pages, List.of(aims));
  }

  Chooser chooser() {
    return new Chooser(aims, 1);
  }

  Trials trials() {
    Blueprint blueprint =
        new Blueprint(Harbour.THEME, level, Paper.A4, Edition.STANDARD, 45, 2, 1, false, false);
    Theme theme = INDEX.model().course().themes().get(0);
    return new Trials(
        Scope.of(blueprint),
        chooser(),
        new ContextFiller(INDEX, theme, new Relevance(INDEX, theme), level),
        new SheetComposer(INDEX, blueprint, theme),
        pages);
  }

  /** Fits as many questions as were asked for, or as many as go, where that is 0. */
  SheetFit fit(int asked) {
    return new SheetFit(INDEX, trials(), chooser(), asked);
  }
}
