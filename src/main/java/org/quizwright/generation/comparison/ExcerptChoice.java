package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Claim;

/** Chooses, sentence by sentence, what to print of a voice on an issue. */
final class ExcerptChoice {

  private static final int MOST = 12;
  private static final double LEAST_WORTH = 3;
  private static final int MOST_PASSAGES = 2;
  private static final double CHIEF = 3;
  private static final double CHIEF_AGAIN = 1;
  private static final double RELATED = 1;
  private static final double BARE_SENTENCE = 1.5;
  private static final double SECOND_PASSAGE = 1;
  private static final double CONTESTED = 0.5;
  private static final int SHORT_WORDS = 60;
  private static final double WORD_TOO_FEW = 0.1;
  private static final int COMFORTABLE_WORDS = 110;
  private static final double WORD_TOO_MANY = 0.1;

  private final Facts facts;
  private final OpeningCheck opening;

  ExcerptChoice(Facts facts) {
    this.facts = facts;
    this.opening = new OpeningCheck(facts.language());
  }

  /** The runs of sentences that fit, stand alone and are about the issue, the best first. */
  List<Excerpt> best(Speech speech, Issue issue) {
    return runs(speech).stream()
        .filter(run -> isAbout(run, issue))
        .filter(run -> worth(run, issue) >= LEAST_WORTH)
        .filter(this::isPrintable)
        .sorted(Comparator.comparingDouble((Excerpt run) -> worth(run, issue)).reversed())
        .limit(MOST)
        .toList();
  }

  private static List<Excerpt> runs(Speech speech) {
    List<Excerpt> runs = new ArrayList<>();
    List<Statement> all = speech.statements();
    for (int from = 0; from < all.size(); from++) {
      for (int to = from + 1; to <= all.size(); to++) {
        Excerpt run = new Excerpt(speech.voice(), all.subList(from, to));
        if (run.words() > Excerpt.MOST_WORDS || !isConnected(run)) {
          break;
        }
        runs.add(run);
      }
    }
    return runs.stream().filter(Excerpt::fits).toList();
  }

  private static boolean isConnected(Excerpt run) {
    List<Statement> statements = run.statements();
    int first = statements.get(0).ref().passage();
    int last = statements.get(statements.size() - 1).ref().passage();
    return last - first < MOST_PASSAGES;
  }

  /** A third of the sentences name the issue, and half have some word of it. */
  private static boolean isAbout(Excerpt run, Issue issue) {
    List<Statement> parts = run.statements();
    long chief =
        parts.stream()
            .filter(part -> part.lemmas().stream().anyMatch(issue.chief()::contains))
            .count();
    long hits = parts.stream().filter(part -> touches(part, issue)).count();
    return 3 * chief >= parts.size() && 2 * hits >= parts.size();
  }

  private static boolean touches(Statement statement, Issue issue) {
    return statement.lemmas().stream()
        .anyMatch(lemma -> issue.chief().contains(lemma) || issue.related().contains(lemma));
  }

  private boolean isPrintable(Excerpt run) {
    return run.isBalanced()
        && run.statements().stream().noneMatch(part -> facts.model().isSensitive(part.ref()))
        && run.openings().stream().allMatch(part -> opening.standsAlone(part.exact()));
  }

  double worth(Excerpt run, Issue issue) {
    List<String> lemmas = run.lemmas();
    long chief = lemmas.stream().filter(issue.chief()::contains).distinct().count();
    long mentions = lemmas.stream().filter(issue.chief()::contains).count();
    long related = lemmas.stream().filter(issue.related()::contains).distinct().count();
    long bare = run.statements().stream().filter(part -> !touches(part, issue)).count();
    return CHIEF * chief
        + CHIEF_AGAIN * (mentions - chief)
        + RELATED * related
        - BARE_SENTENCE * bare
        - CONTESTED * contested(run)
        - SECOND_PASSAGE * (run.passages() - 1)
        - WORD_TOO_FEW * Math.max(0, SHORT_WORDS - run.words())
        - WORD_TOO_MANY * Math.max(0, run.words() - COMFORTABLE_WORDS);
  }

  private long contested(Excerpt run) {
    return run.statements().stream()
        .filter(part -> facts.model().claim(part.ref()).filter(Claim::contested).isPresent())
        .count();
  }
}
