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
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  /** Losses of the bank with this id. */
  public Losses(String bank) {
    this.bank = bank;
  }

  /** Notes one; {@code what} is a sentence such as "Rationales aren't held." */
  public void add(String what, Question question) {
    List<String> known = ids.computeIfAbsent(what, any -> new ArrayList<>());
    if (!known.contains(question.id())) {
      known.add(question.id());
    }
  }

  /** One warning a loss, in the order in which they were first met. */
  public List<Finding> findings() {
    return ids.entrySet().stream()
        .map(
            loss ->
                Finding.warning(
                    Place.id(bank),
                    loss.getKey(),
                    "It stays in the bank: " + String.join(", ", loss.getValue()) + "."))
        .toList();
  }
}
