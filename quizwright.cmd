@echo off
rem Starts Quizwright on Windows. Builds it first where there is no build.
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAR=%HERE%\target\quizwright.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || goto nojava
if exist "%JAR%" goto start
where mvn >nul 2>&1 || goto nomaven
echo quizwright: building the program (the first time takes some minutes and needs the network) ... 1>&2
if not exist "%HERE%\target" mkdir "%HERE%\target"
pushd "%HERE%"
call mvn -B -q -Dquick -DskipTests package >"%HERE%\target\build.log" 2>&1
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" goto failed

:start
"%JAVA%" -Xmx1g -Djava.awt.headless=true "-Dquizwright.home=%HERE%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo quizwright: no Java found. Install a JDK, version 17 or newer, and set JAVA_HOME to its folder. 1>&2
exit /b 2

:nomaven
echo quizwright: no Maven found. Install Maven 3.8 or newer; it is needed once, to build the program. 1>&2
exit /b 2

:failed
if exist "%JAR%" del "%JAR%"
echo quizwright: the build failed; the reason is at the end of "%HERE%\target\build.log" 1>&2
exit /b 2
