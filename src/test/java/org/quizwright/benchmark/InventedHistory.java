package org.quizwright.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Writes histories of towns that never were; equal seeds give equal texts. */
final class InventedHistory {

  private static final int LENGTH = 4000;
  private static final List<String> STARTS =
      List.of("Alder", "Brack", "Cray", "Dun", "Elm", "Fen", "Gar", "Hol", "Kels", "Lang", "Marl");
  private static final List<String> ENDS =
      List.of("ford", "ham", "wick", "bury", "stead", "mouth", "ley", "den", "worth", "by");

  /** With these there are thousands of names, so that new texts bring new people and places. */
  private static final List<String> MIDDLES =
      List.of("", "en", "er", "ing", "mer", "on", "per", "sel", "ter", "un", "val", "wen");

  private static final List<String> FIRST =
      List.of("Anna", "Edmund", "Clara", "Hugh", "Mary", "Owen", "Ruth", "Silas", "Thomas", "Vera");
  private static final List<String> BODIES =
      List.of("Guild", "Council", "Company", "Society", "Union", "Assembly", "Chamber", "League");
  private static final List<String> TRADES =
      List.of("weavers", "dyers", "coopers", "dockers", "printers", "carters", "bakers", "smiths");
  private static final List<String> WORKS =
      List.of("bridge", "mill", "school", "canal", "hospital", "market hall", "library", "harbour");
  private static final List<String> DEEDS =
      List.of("opened", "founded", "sold", "rebuilt", "closed", "bought", "repaired", "destroyed");
  private static final List<String> REASONS =
      List.of("bread had become dear", "trade was slow", "wages were late", "the river had risen");
  private static final List<String> MONTHS =
      List.of("January", "March", "April", "June", "July", "September", "October", "December");

  private final Random random;
  private final List<Supplier<String>> sentences =
      List.of(
          () -> "In " + year() + ", the " + body() + " " + deed() + " the " + work() + ".",
          () -> "On " + day() + " the " + trade() + " of " + town() + " stopped work.",
          () -> person() + " " + deed() + " a " + work() + " at " + town() + " in " + year() + ".",
          () ->
              "The " + trade() + " complained that " + reason() + ", and " + person() + " agreed.",
          () ->
              "“We asked for bread and were given "
                  + count()
                  + " promises,” said "
                  + person()
                  + ".",
          () -> "By " + year() + " some " + count() + " " + trade() + " lived in " + town() + ".",
          () ->
              "Because "
                  + reason()
                  + ", the "
                  + body()
                  + " lent "
                  + town()
                  + " "
                  + count()
                  + " crowns.",
          () ->
              "Output rose by "
                  + random(90)
                  + " percent, including "
                  + trade()
                  + " from "
                  + town()
                  + ".",
          () ->
              "Nobody in "
                  + town()
                  + " had expected that "
                  + person()
                  + " would sell the "
                  + work()
                  + ".",
          () ->
              "The old "
                  + work()
                  + " of "
                  + town()
                  + " stood empty until the "
                  + body()
                  + " met again.");

  InventedHistory(long seed) {
    this.random = new Random(seed);
  }

  /** A title and paragraphs of three to seven sentences, 1 to 4 KB in all. */
  String text() {
    int length = LENGTH / 4 + random(LENGTH * 3 / 4 - 600);
    StringBuilder text = new StringBuilder("The " + trade() + " of " + town() + "\n\n");
    while (text.length() < length) {
      for (int i = 3 + random(5); i > 0; i--) {
        text.append(one(sentences).get()).append(' ');
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private String town() {
    return one(STARTS) + one(MIDDLES) + one(ENDS);
  }

  private String person() {
    String last = one(STARTS) + one(MIDDLES);
    return one(FIRST) + " " + last + one(List.of("er", "ow", "ing", "man", "son", "ott"));
  }

  private String body() {
    return town() + " " + one(BODIES);
  }

  private String trade() {
    return one(TRADES);
  }

  private String work() {
    return one(WORKS);
  }

  private String deed() {
    return one(DEEDS);
  }

  private String reason() {
    return one(REASONS);
  }

  private String year() {
    return Integer.toString(1700 + random(250));
  }

  private String day() {
    return one(MONTHS) + " " + (1 + random(28)) + ", " + year();
  }

  private String count() {
    return String.format(Locale.ROOT, "%,d", 20 + random(9000));
  }

  private int random(int below) {
    return random.nextInt(below);
  }

  private <T> T one(List<T> list) {
    return list.get(random(list.size()));
  }
}
