package org.quizwright.reading.works;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.reading.works.Locus.Reading;

/**
 * Judges readings by evidence: first by what they are in themselves and in the work's usage; then,
 * where that is silent, by what is known of the files that hold them.
 */
final class Judge {

  private final List<Evidence> inner;
  private final FaultCount faults = new FaultCount();
  private final List<Evidence> agreement = List.of(new Agreement(faults));
  private final List<Evidence> carefulness = List.of(new Carefulness(faults));

  Judge(Usage usage) {
    this.inner = List.of(new Damage(), new Balance(), usage, new EyeSkip());
  }

  /** A decision for every locus, in their order. */
  List<Decision> judge(List<Locus> loci) {
    List<Verdict> verdicts = loci.stream().map(locus -> Verdict.silent(locus.readings())).toList();
    // Each round knows the faults that the rounds before it have found anywhere in the work.
    for (List<Evidence> round : List.of(inner, agreement, carefulness)) {
      verdicts = round(loci, verdicts, round);
    }
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < loci.size(); i++) {
      decisions.add(Decision.of(loci.get(i), verdicts.get(i)));
    }
    return decisions;
  }

  private List<Verdict> round(List<Locus> loci, List<Verdict> so, List<Evidence> evidence) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < loci.size(); i++) {
      verdicts.add(weigh(loci.get(i), so.get(i), evidence));
    }
    for (int i = 0; i < loci.size(); i++) {
      List<Reading> still = verdicts.get(i).standing();
      so.get(i).standing().stream().filter(found -> !still.contains(found)).forEach(faults::add);
    }
    return verdicts;
  }

  private static Verdict weigh(Locus locus, Verdict so, List<Evidence> evidence) {
    Verdict verdict = so;
    for (Evidence piece : evidence) {
      if (verdict.standing().size() > 1) {
        Verdict next = piece.weigh(locus, verdict.standing());
        verdict = next.isSilent() ? verdict : next;
      }
    }
    return verdict;
  }
}
