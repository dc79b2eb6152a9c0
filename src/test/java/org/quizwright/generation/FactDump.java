package org.quizwright.generation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.quizwright.analysis.Analyst;
import org.quizwright.analysis.Texts;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.*;
import org.quizwright.model.course.Theme;
import org.quizwright.reading.*;

final class FactDump {
  public static void main(String... args) throws IOException {
    PrintStream o = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Seeds seeds = SeedsReader.read(Path.of(args[0]).resolve("seeds"));
    ContentModel m = Analyst.analyse(seeds.course(), seeds.sources(), Texts.LANGUAGE);
    for (Theme t : seeds.course().taughtThemes()) {
      Facts f = new Facts(m, t, Texts.LANGUAGE, 1);
      o.println("##### " + t.id());
      for (Claim c : m.claims()) if (f.isPrimary(c.ref().source(), c.ref().passage()))
        o.println("S " + at(c.ref()) + (c.contested() ? " !" : " ") + (m.isSensitive(c.ref()) ? "X" : "") + "[" + c.assertedBy() + "] " + f.sentence(c.ref()).orElse("?"));
      for (Figure c : m.figures()) if (f.isPrimary(c.ref().source(), c.ref().passage()))
        o.println("F " + at(c.ref()) + " «" + c.exact() + "» unit=" + c.unit() + " measures=" + c.measures() + " hedge=" + c.hedge());
      for (Person c : m.people()) if (f.isOnTheme(c.ref().source(), c.ref().passage()))
        o.println("P " + at(c.ref()) + " " + c.name() + " " + c.aliases() + " role=" + c.role());
      for (Body c : m.bodies()) if (f.isOnTheme(c.ref().source(), c.ref().passage()))
        o.println("B " + at(c.ref()) + " " + c.name() + " " + c.aliases() + " role=" + c.role());
      for (Place c : m.places()) o.println("L " + c);
      for (Listing c : m.listings()) if (f.isPrimary(c.ref().source(), c.ref().passage())) o.println("I " + c);
      for (Event c : m.events()) if (c.theme().equals(t.id())) o.println("E " + c.date() + " " + c.label() + " actors=" + c.actors() + " place=" + c.place());
    }
  }
  static String at(org.quizwright.model.source.TextRef r) { return r.source() + ":" + r.passage() + "." + r.sentence(); }
}
