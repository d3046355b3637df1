/** Signing in, in English. */
export const accessEn = {
  title: "Sign in",
  help: "For officers of the bodies and organisations of the system.",
  username: "User name",
  password: "Password",
  do: "Sign in",
  wrong: "The user name or the password is not right.",
  "wrong-password": "The password is not right.",
  "username-needed": "Give your user name",
  "password-needed": "Give your password",
  forgotten: "Forgotten? The administrator of your organisation gives you a new password.",
  jobs: "Demonstration sign-ins",
  "jobs-help":
    "Choose a job to see the desk as this officer sees it. They stand in the order in which they come into a case.",
  "jobs-no-factor":
    "Because anybody can read these passwords, the demonstration asks for no second factor; a real installation asks every officer for one. You can try it on the page “My account”.",
} as const;
