package org.quizwright.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;

/** Collects what a format can't hold, so that one warning names all questions concerned. */
public final class Losses {

  private final String bank;
  private final List<Finding> general = new ArrayList<>();
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  /** Losses of the bank with this id. */
  public Losses(String bank) {
    this.bank = bank;
  }

  /** Notes what is lost of every question; {@code what} is a sentence. */
  public void addGeneral(String what) {
    general.add(Finding.note(Place.id(bank), what + " It stays in the bank."));
  }

  /** Notes one; {@code what} is a sentence such as "Pinned options may move." */
  public void add(String what, Question question) {
    List<String> known = ids.computeIfAbsent(what, any -> new ArrayList<>());
    if (!known.contains(question.id())) {
      known.add(question.id());
    }
  }

  /** One warning a loss, in the order in which they were first met; what is general comes first. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(general);
    ids.forEach(
        (what, questions) ->
            findings.add(
                Finding.warning(
                    Place.id(bank),
                    what,
                    "It stays in the bank: " + String.join(", ", questions) + ".")));
    return findings;
  }
}
