@echo off
rem Starts this installation of Catchlight: the workbench without arguments, the command line with them.
rem Needs Java 25 or newer in CATCHLIGHT_JAVA, JAVA_HOME or PATH.
setlocal
set "install=%~dp0"
if not defined CATCHLIGHT_HOME set "CATCHLIGHT_HOME=%USERPROFILE%\.catchlight"
set "java="
if defined CATCHLIGHT_JAVA if exist "%CATCHLIGHT_JAVA%\bin\java.exe" set "java=%CATCHLIGHT_JAVA%\bin\java.exe"
if not defined java if exist "%install%jre\bin\java.exe" set "java=%install%jre\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
    echo catchlight: needs Java 25 or newer and found none; install a JDK 25, or set JAVA_HOME to one 1>&2
    exit /b 1
)
set "options=-XX:MaxRAMPercentage=50 --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dcatchlight.home="%CATCHLIGHT_HOME%""
if exist "%CATCHLIGHT_HOME%\plugins\features.list" (
    set "kind=command"
    fc /b "%CATCHLIGHT_HOME%\plugins\features.list" "%install%features.list" >nul 2>&1 || call :start restore-features
)
if "%~1"=="" goto workbench
set "kind=command"
call :start %*
exit /b %errorlevel%

:start
for %%f in ("%install%plugins\org.eclipse.osgi_*.jar") do set "framework=%%f"
set "archive="
if exist "%install%start\framework.jar" (
    set "framework=%install%start\framework.jar"
    set "archive=-XX:SharedArchiveFile="%install%start\%kind%.jsa" -XX:+AutoCreateSharedArchive -Xlog:cds=off -Xlog:cds+dynamic=off"
)
for %%f in ("%install%plugins\org.catchlight.cli_*.jar") do set "launch=%%f"
"%java%" %options% %archive% -Dcatchlight.start=%kind% -cp "%framework%;%launch%" org.catchlight.cli.launch.Main %*
exit /b %errorlevel%

:workbench
set "kind=workbench"
call :start
if %errorlevel%==23 goto workbench
exit /b %errorlevel%
