@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Paragraf. In a checkout it builds the distribution first if a source is newer than it.
rem Its own lines are in English: the code page of the console, which Swedish letters need, is not known.
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

set "JAVA="
if not defined JAVA_HOME goto find_java
rem Some write the variable with quotes.
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto have_java
>&2 echo paragraf: there is no "%JAVA%"; let JAVA_HOME name a Java 17 or later
exit /b 3

:find_java
for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
if defined JAVA goto have_java
>&2 echo paragraf: there is no Java; install Java 17 or later
exit /b 3

:have_java
rem A release file tells the version at once; asking java takes as long as a command does.
set "VERSION="
for %%i in ("%JAVA%") do set "RELEASE=%%~dpi..\release"
if not exist "%RELEASE%" goto ask_java
for /f "usebackq tokens=1,2 delims==" %%k in ("%RELEASE%") do if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
if defined VERSION goto have_text

:ask_java
rem One of the lines reads: openjdk version "17.0.1" 2021-10-19
for /f "tokens=2,3" %%k in ('call "%JAVA%" -version 2^>^&1') do if "%%k"=="version" set "VERSION=%%~l"
if not defined VERSION goto old_java

:have_text
for /f "tokens=1 delims=.-+" %%v in ("%VERSION%") do set "VERSION=%%v"
rem Makes a number of it, 0 of what is none.
set /a "VERSION=VERSION+0" >nul 2>nul || set "VERSION=0"
if %VERSION% GEQ 17 goto have_version

:old_java
>&2 echo paragraf: Java 17 or later is needed, but "%JAVA%" is older or does not work
exit /b 3

:have_version
set "ROOT=%HOME_DIR%"
if not exist "%ROOT%\mvnw.cmd" goto start
if not exist "%ROOT%\app\pom.xml" goto start
set "HOME_DIR=%ROOT%\app\target\distribution"
set "BUILT=%ROOT%\app\target\.built"
if not exist "%BUILT%" goto build
if not exist "%HOME_DIR%\paragraf.jar" goto build
rem A folder is newer if a file in it came or went.
powershell -NoProfile -NonInteractive -Command ^
  "$built = (Get-Item -LiteralPath $env:BUILT).LastWriteTimeUtc;" ^
  "$modules = @($env:ROOT) + @(Get-ChildItem -LiteralPath $env:ROOT, (Join-Path $env:ROOT 'cnf') -Directory | ForEach-Object { $_.FullName });" ^
  "$sources = foreach ($module in $modules) { foreach ($name in 'pom.xml', 'bnd.bnd', 'LICENSE', 'paragraf', 'paragraf.cmd', 'src\main', 'src\assembly') { Join-Path $module $name } };" ^
  "$sources = @($sources) + @(Join-Path $env:ROOT 'cnf\bnd') | Where-Object { Test-Path -LiteralPath $_ };" ^
  "$entries = foreach ($source in $sources) { Get-Item -LiteralPath $source; if (Test-Path -LiteralPath $source -PathType Container) { Get-ChildItem -LiteralPath $source -Recurse } };" ^
  "if ($entries | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto start

:build
>&2 echo paragraf: building, which can take some minutes the first time
if not exist "%ROOT%\app\target" mkdir "%ROOT%\app\target"
set "BUILD_BEGUN=%ROOT%\app\target\.begun-%RANDOM%%RANDOM%"
set "BUILD_LOG=%TEMP%\paragraf-build-%RANDOM%%RANDOM%.log"
type nul >"%BUILD_BEGUN%"
pushd "%ROOT%"
call "%ROOT%\mvnw.cmd" -q -B -Dmaven.test.skip=true -Dspotless.check.skip -pl app -am package >"%BUILD_LOG%" 2>&1 <nul
set "BUILD_RESULT=%ERRORLEVEL%"
popd
if "%BUILD_RESULT%"=="0" goto built
type "%BUILD_LOG%" 1>&2
del "%BUILD_LOG%" "%BUILD_BEGUN%" >nul 2>nul
>&2 echo paragraf: the build failed
exit /b 3

:built
del "%BUILD_LOG%" >nul 2>nul
rem Its date is that of the beginning: what was changed meanwhile may not be in the distribution.
move /y "%BUILD_BEGUN%" "%BUILT%" >nul

:start
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx768m -Djava.awt.headless=true -Dparagraf.script=true"
rem Felix looks into the platform in a way that a newer one warns about.
if %VERSION% GEQ 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
rem One thread to collect and one compiler: a command is over before more of them pay.
"%JAVA%" %OPTIONS% -jar "%HOME_DIR%\paragraf.jar" %*
exit /b %ERRORLEVEL%
