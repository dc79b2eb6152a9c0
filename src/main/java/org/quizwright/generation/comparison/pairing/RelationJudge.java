package org.quizwright.generation.comparison.pairing;

import java.util.IdentityHashMap;
import java.util.List;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Figure;
import org.quizwright.model.question.Relation;
import org.quizwright.model.source.TextRef;

/** Says how two excerpts stand to each other, and contradiction only where it is certain. */
final class RelationJudge {

  private final ContentModel model;
  private final IdentityHashMap<Excerpt, List<Figure>> figures = new IdentityHashMap<>();

  RelationJudge(ContentModel model) {
    this.model = model;
  }

  Relation judge(Point point, Excerpt left, Excerpt right) {
    return switch (point.matter().kind()) {
      case CONFLICT -> Relation.CONTRADICT;
      case DISPUTE -> Relation.DIFFER_IN_STANCE;
      case CLAIM -> Relation.AGREE;
      case ACCOUNT -> figuresMeet(left, right) ? Relation.AGREE : Relation.ONE_ADDS;
    };
  }

  private boolean figuresMeet(Excerpt left, Excerpt right) {
    List<Figure> theirs = figures.computeIfAbsent(right, this::figures);
    return figures.computeIfAbsent(left, this::figures).stream()
        .anyMatch(one -> theirs.stream().anyMatch(two -> areOneFact(one, two)));
  }

  private static boolean areOneFact(Figure one, Figure two) {
    return FigureConflict.haveOneReferent(one, two)
        && one.low() == two.low()
        && one.high() == two.high();
  }

  private List<Figure> figures(Excerpt excerpt) {
    List<TextRef> refs = refs(excerpt);
    return model.figures().stream().filter(figure -> refs.contains(figure.ref())).toList();
  }

  private static List<TextRef> refs(Excerpt excerpt) {
    return excerpt.statements().stream().map(Statement::ref).toList();
  }
}
