package org.quizwright.generation.locating;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.quizwright.analysis.*;
import org.quizwright.generation.draft.*;
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
      long t0 = System.nanoTime();
      Material mat = Material.of(f);
      long t1 = System.nanoTime();
      o.println("##### " + t.id() + " material ms " + (t1 - t0) / 1000000);
      for (LocatingRule r : new LocatingRule[] {new RewordedTrue(), new WrongName(), new WrongNumber(), new Opposite(), new GappedText(), new FigureMeaning(), new HowMany(), new RoleChoice(), new NameChoice()}) {
        long a = System.nanoTime(); int n = r.write(mat).size();
        o.println(r.getClass().getSimpleName() + " " + n + " ms " + (System.nanoTime() - a) / 1000000); }
      for (Counted c : Counted.in(mat)) o.println("C " + c.figure().exact() + " | " + c.phrase() + " | " + c.question());
      for (var ss : mat.statements()) for (Statement s : ss) for (var n : s.sentence().names()) if (n.span().start() < 5)
        o.println("N " + n.span().of(s.text()) + " " + n.type() + " " + Rivals.near(mat, s, n) + " :: " + s.text());
    }
  }
}
