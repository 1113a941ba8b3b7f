@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Paragraf. In a checkout it builds the distribution first if a source is newer than it.
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"

set "JAVA="
if not defined JAVA_HOME goto find_java
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto have_java
echo paragraf: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it; name a Java 17 or later 1>&2
exit /b 3

:find_java
for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
if defined JAVA goto have_java
echo paragraf: there is no Java; install Java 17 or later 1>&2
exit /b 3

:have_java
rem A release file tells the version at once; asking java takes as long as a command does.
set "VERSION="
for %%i in ("%JAVA%") do set "RELEASE=%%~dpi..\release"
if exist "%RELEASE%" for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%RELEASE%"') do set "VERSION=%%~v"
if not defined VERSION for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1 ^| findstr /i " version ""') do set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%v in ("%VERSION%") do set "VERSION=%%~v"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 17 goto have_version
echo paragraf: Java 17 or later is needed, but %JAVA% is older 1>&2
exit /b 3

:have_version
set "ROOT=%HOME_DIR%"
if not exist "%ROOT%\mvnw.cmd" goto start
if not exist "%ROOT%\app\pom.xml" goto start
set "HOME_DIR=%ROOT%\app\target\distribution"
set "BUILT=%ROOT%\app\target\launcher.jar"
if not exist "%BUILT%" goto build
if not exist "%HOME_DIR%\paragraf.jar" goto build
powershell -NoProfile -NonInteractive -Command ^
  "$built = (Get-Item -LiteralPath $env:BUILT).LastWriteTimeUtc;" ^
  "$sources = @('pom.xml','bnd.bnd','LICENSE','cnf','*\pom.xml','*\bnd.bnd','*\src\main','app\src\assembly') | ForEach-Object { Join-Path ([Management.Automation.WildcardPattern]::Escape($env:ROOT)) $_ };" ^
  "$newer = Get-ChildItem -Path $sources -Recurse -File -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1;" ^
  "if ($newer) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto start

:build
echo paragraf: building, which can take some minutes the first time 1>&2
set "BUILD_LOG=%TEMP%\paragraf-build-%RANDOM%%RANDOM%.log"
pushd "%ROOT%"
call "%ROOT%\mvnw.cmd" -q -B -DskipTests -Dspotless.check.skip -pl app -am package >"%BUILD_LOG%" 2>&1 <nul
set "BUILD_RESULT=%ERRORLEVEL%"
popd
if "%BUILD_RESULT%"=="0" goto built
type "%BUILD_LOG%" 1>&2
del "%BUILD_LOG%" >nul 2>nul
echo paragraf: the build failed 1>&2
exit /b 3

:built
del "%BUILD_LOG%" >nul 2>nul

:start
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xmx768m -Djava.awt.headless=true"
rem Felix looks into the platform in a way that a newer one warns about.
if %VERSION% GEQ 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
rem One thread to collect and one compiler: a command is over before more of them pay.
"%JAVA%" %OPTIONS% -jar "%HOME_DIR%\paragraf.jar" %*
exit /b %ERRORLEVEL%
