@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Opens the window of Paragraf without a console. What keeps it from opening is told by: paragraf ui
setlocal EnableExtensions DisableDelayedExpansion
set "JAVA=javaw.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\javaw.exe"
start "" "%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms64m -Xmx768m -Djava.awt.headless=true -Dparagraf.script=true -jar "%~dp0paragraf.jar" ui %*
