package org.quizwright.generation.locating;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.quizwright.analysis.*;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.clause.*;
import org.quizwright.model.content.*;
import org.quizwright.model.course.Theme;
import org.quizwright.reading.*;

final class StatementDump {
  public static void main(String... args) throws IOException {
    PrintStream o = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Seeds seeds = SeedsReader.read(Path.of(args[0]).resolve("seeds"));
    ContentModel m = Analyst.analyse(seeds.course(), seeds.sources(), Texts.LANGUAGE);
    for (Theme t : seeds.course().taughtThemes()) {
      Facts f = new Facts(m, t, Texts.LANGUAGE, 1);
      o.println("##### " + t.id());
      for (Telling x : Tellings.on(f)) {
        var ss = Statements.of(f, x);
        if (args.length > 1 && ss.isEmpty()) { o.println("  NONE core=" + Core.of(x.plain(f)).isPresent() + " " + Core.of(x.plain(f)).map(c -> c.subjectWords() + " / " + c.mainVerb().text()).orElse("") + " :: " + x.plain(f).opening() + " || " + x.plain(f).sentence().text());
          for (Reading r : Statements.readings(f, x)) o.println("        - " + r.text()); }
        for (Statement s : ss) o.println((s.reworded() ? "R " : "  ") + s.telling().ref().passage() + "." + s.telling().ref().sentence() + " " + Lead.of(f, s) + s.inside());
      }
    }
  }
}
