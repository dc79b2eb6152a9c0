package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Variant;

/** Sets the copies of a work beside its base text and records where they read otherwise. */
final class Collation {

  private final Copy base;
  private final List<Copy> others;
  private final List<String> names;
  private final List<Finding> findings = new ArrayList<>();

  private Collation(Copy base, List<Copy> others, List<String> names) {
    this.base = base;
    this.others = others;
    this.names = names;
  }

  /** What the collation found: the mended passages, the variants in order, and doubts. */
  record Result(List<Passage> passages, List<Variant> variants, List<Finding> findings) {}

  /**
   * Collates.
   *
   * @param names what the manifest calls the work and the publication it stands in
   */
  static Result of(Copy base, List<Copy> others, List<String> names) {
    return new Collation(base, others, names).result();
  }

  private Result result() {
    List<Alignment> alignments = others.stream().map(other -> Alignment.of(base, other)).toList();
    alignments.forEach(this::reportExtra);
    List<Locus> loci = Loci.of(base, alignments);
    List<Decision> decisions =
        new Judge(new Usage(agreed(loci), names))
            .judge(loci).stream().map(this::withinOnePassage).toList();
    decisions.forEach(this::reportEmendation);
    return new Result(
        Emendation.apply(base, decisions),
        decisions.stream().map(Decision::variant).toList(),
        List.copyOf(findings));
  }

  /** The base text's words where all copies have the same. */
  private List<String> agreed(List<Locus> loci) {
    List<String> agreed = new ArrayList<>();
    int from = 0;
    for (Locus locus : loci) {
      agreed.addAll(base.printed().subList(from, locus.from()));
      from = locus.to();
    }
    agreed.addAll(base.printed().subList(from, base.printed().size()));
    return agreed;
  }

  private Decision withinOnePassage(Decision decision) {
    Locus locus = decision.locus();
    boolean within = locus.to() <= base.firstWord(locus.passage() + 1);
    return within || !decision.emends()
        ? decision
        : new Decision(
            locus, locus.base(), "The place spans two paragraphs; the base text is kept.");
  }

  private void reportExtra(Alignment alignment) {
    for (int words : alignment.extra()) {
      findings.add(
          Finding.warning(
              Place.file(alignment.copy().file()),
              "has " + words + " words that the base text " + base.file() + " lacks.",
              "Compare the two files; only the base text is used."));
    }
  }

  /** An emendation that rests on the other copies' number deserves a look. */
  private void reportEmendation(Decision decision) {
    Locus locus = decision.locus();
    if (decision.emends() && decision.chosen().files().size() > 1) {
      findings.add(
          Finding.warning(
              Place.line(base.file(), base.passages().get(locus.passage() - 1).lines().first()),
              Evidence.quoted(locus.base())
                  + " stands alone and was read as "
                  + Evidence.quoted(decision.chosen())
                  + " with the other copies.",
              "Check it, and add a note to the manifest."));
    }
  }
}
